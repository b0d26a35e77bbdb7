/** Does what a key of the selected cell asks. */
import { formatRange } from '../host/address';
import type { Outcome } from '../host/host';
import type { CellPosition, CellRange } from '../host/model';
import { areaBetween, farCorner, isOneCell } from './areas';
import type { ChoiceList } from './choice-list';
import type { Editing } from './editing';
import type { KeyAction } from './keys';
import { anchorOf, jump, page, rowStart, sheetEnd, sheetStart, step } from './moves';
import type { Stage } from './stage';
import { cycle, tab } from './tab-order';
import type { Terrain } from './terrain';

export interface Acting {
  /** `handled` keeps the key from the browser; `passed` lets what was typed reach the field. */
  readonly perform: (action: KeyAction) => 'handled' | 'passed';
  /** Makes a cell the active one; `extend` stretches the selected area to it instead. */
  readonly goTo: (cell: CellPosition, extend: boolean) => void;
  readonly selectArea: (area: CellRange, active: CellPosition) => void;
  readonly tell: (outcome: Outcome) => void;
}

type Extending = Extract<KeyAction, { readonly extend: boolean }>;

function destination(
  terrain: Terrain,
  action: Extending,
  from: CellPosition,
  pageRows: number,
): CellPosition {
  switch (action.kind) {
    case 'step':
      return step(terrain, from, action.direction);
    case 'jump':
      return jump(terrain, from, action.direction);
    case 'page':
      return page(terrain, from, action.direction, pageRows);
    case 'row-start':
      return rowStart(terrain, from);
    case 'sheet-start':
      return sheetStart(terrain, from);
    case 'sheet-end':
      return sheetEnd(terrain, from);
  }
}

export function createActing(
  stage: Stage,
  editing: Editing,
  list: ChoiceList,
  clipboard: { readonly forget: () => void },
): Acting {
  const { host } = stage;
  /** The column in which a run of Tabs began; Enter goes back to it. */
  let tabColumn: number | null = null;
  /** Where within a merged area the active cell was entered. */
  let place: CellPosition | null = null;

  const selectArea: Acting['selectArea'] = (area, active) => {
    host.select(stage.sheet().id, area, active);
    stage.focusActive();
  };

  const goTo: Acting['goTo'] = (cell, extend) => {
    const { merges } = stage.sheet();
    const { active } = host.workbook.selection;
    const anchor = anchorOf(stage.terrain(), cell);
    if (!stage.terrain().selectable(anchor.row, anchor.column)) return;
    const area = areaBetween(merges, extend ? active : cell, cell);
    selectArea(area, extend ? active : { row: area.top, column: area.left });
    if (extend) stage.announce(stage.texts.selected(formatRange(area)));
  };

  const tell: Acting['tell'] = (outcome) => {
    if (outcome.kind === 'refused') editing.tell(outcome);
  };

  const pageRows = (): number => {
    const { top, bottom } = stage.scroller.getBoundingClientRect();
    const inView = [...stage.table().rowHeads.values()].filter((head) => {
      const row = head.getBoundingClientRect();
      return row.top >= top && row.bottom <= bottom;
    });
    // One row stays in view, for the reader to find the way.
    return Math.max(1, inView.length - 1);
  };

  /** The place of the last move, while the active cell is still the one that it led to. */
  const placeOfActive = (): CellPosition => {
    const { active } = host.workbook.selection;
    const entered = place === null ? null : anchorOf(stage.terrain(), place);
    const isThere = entered?.row === active.row && entered.column === active.column;
    return place !== null && isThere ? place : active;
  };

  const move = (action: Extending): void => {
    const { range, active } = host.workbook.selection;
    const from = action.extend ? farCorner(range, active) : placeOfActive();
    const to = destination(stage.terrain(), action, from, pageRows());
    goTo(to, action.extend);
    place = to;
  };

  const goOn = (kind: 'tab' | 'enter', back: boolean): void => {
    const terrain = stage.terrain();
    const { range, active } = host.workbook.selection;
    if (!isOneCell(stage.sheet().merges, range)) {
      const along = kind === 'tab' ? 'rows' : 'columns';
      selectArea(range, cycle(terrain, range, active, along, back));
    } else if (kind === 'tab') {
      const began = tabColumn ?? active.column;
      goTo(tab(terrain, active, back), false);
      tabColumn = terrain.isProtected ? null : began;
    } else {
      const from = tabColumn === null ? placeOfActive() : { ...active, column: tabColumn };
      const to = step(terrain, from, back ? 'up' : 'down');
      goTo(to, false);
      place = to;
      tabColumn = null;
    }
  };

  const selectLines = (kind: 'select-all' | 'select-row' | 'select-column'): void => {
    const { active, range } = host.workbook.selection;
    const { rowEnd, columnEnd } = stage.terrain();
    const all = { top: 0, left: 0, bottom: rowEnd - 1, right: columnEnd - 1 };
    if (kind === 'select-all') selectArea(all, active);
    else if (kind === 'select-row') {
      selectArea({ ...all, top: range.top, bottom: range.bottom }, active);
    } else selectArea({ ...all, left: range.left, right: range.right }, active);
  };

  const showNextSheet = (by: 1 | -1): void => {
    const visible = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const at = visible.findIndex(({ id }) => id === host.workbook.activeSheet);
    const next = visible[at + by];
    if (next === undefined) return;
    host.activateSheet(next.id);
    stage.focusActive();
  };

  return {
    goTo,
    selectArea,
    tell,
    perform(action) {
      if (action.kind !== 'tab' && action.kind !== 'enter') tabColumn = null;
      switch (action.kind) {
        case 'tab':
        case 'enter':
          goOn(action.kind, action.back);
          return 'handled';
        case 'sheet':
          showNextSheet(action.by);
          return 'handled';
        case 'edit':
          editing.begin('edit', 'cell');
          return 'handled';
        case 'type':
          return editing.begin('enter', 'cell', '') ? 'passed' : 'handled';
        case 'clear-and-edit':
          editing.begin('enter', 'cell', '');
          return 'handled';
        case 'delete': {
          const { sheet, range } = host.workbook.selection;
          tell(host.deleteContents(sheet, range));
          return 'handled';
        }
        case 'cancel':
          clipboard.forget();
          return 'handled';
        case 'open-list':
          list.open();
          return 'handled';
        case 'undo':
          stage.announce(stage.texts.noUndo);
          return 'handled';
        case 'select-all':
        case 'select-row':
        case 'select-column':
          selectLines(action.kind);
          return 'handled';
        default:
          move(action);
          return 'handled';
      }
    },
  };
}
