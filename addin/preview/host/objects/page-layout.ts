import * as v from 'valibot';
import type { PageLayoutView } from '../model';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { rangeArgument } from './addresses';
import type { SheetTarget } from './api';
import { headersFootersObject } from './headers-footers';
import { rangeAreasObject } from './range-areas';

export function pageLayoutObject(target: SheetTarget): HostObject {
  return hostObject(PAGE_LAYOUT, target);
}

export function changePage({ api, sheet }: SheetTarget, change: Partial<PageLayoutView>): void {
  sheet.page = { ...sheet.page, ...change };
  api.editor.journal.record({ kind: 'layout', sheet });
}

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid'] as const;
const Pages = v.pipe(v.number(), v.integer(), v.minValue(1));
const Zoom = v.object({
  scale: v.nullish(v.pipe(v.number(), v.minValue(10), v.maxValue(400))),
  horizontalFitToPages: v.nullish(Pages),
  verticalFitToPages: v.nullish(Pages),
});
const Margin = v.pipe(v.number(), v.minValue(0));
const Margins = v.object({
  top: v.optional(Margin),
  bottom: v.optional(Margin),
  left: v.optional(Margin),
  right: v.optional(Margin),
  header: v.optional(Margin),
  footer: v.optional(Margin),
});
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type MarginName = keyof PageLayoutView['margins'];

function setMargin(name: MarginName) {
  return (target: SheetTarget, value: unknown) =>
    changePage(target, {
      margins: { ...target.sheet.page.margins, [name]: argument(Margin, value) },
    });
}

const PAGE_LAYOUT: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  read: {
    Orientation: ({ sheet }) => sheet.page.orientation,
    PaperSize: ({ sheet }) => sheet.page.paperSize,
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
    Zoom: ({ sheet: { page } }) => ({
      scale: page.zoom.scale,
      horizontalFitToPages: page.zoom.pagesWide,
      verticalFitToPages: page.zoom.pagesTall,
    }),
    TopMargin: ({ sheet }) => sheet.page.margins.top,
    BottomMargin: ({ sheet }) => sheet.page.margins.bottom,
    LeftMargin: ({ sheet }) => sheet.page.margins.left,
    RightMargin: ({ sheet }) => sheet.page.margins.right,
    HeaderMargin: ({ sheet }) => sheet.page.margins.header,
    FooterMargin: ({ sheet }) => sheet.page.margins.footer,
  },
  write: {
    Orientation: (target, value) =>
      changePage(target, { orientation: argument(v.picklist(ORIENTATIONS), value) }),
    PaperSize: (target, value) =>
      changePage(target, { paperSize: argument(v.picklist(PAPERS), value) }),
    CenterHorizontally: (target, value) =>
      changePage(target, { centerHorizontally: argument(v.boolean(), value) }),
    // Setting one way to scale ends the other.
    Zoom: (target, value) => {
      const zoom = argument(Zoom, value);
      const pagesWide = zoom.horizontalFitToPages ?? null;
      const pagesTall = zoom.verticalFitToPages ?? null;
      const scale = pagesWide === null && pagesTall === null ? (zoom.scale ?? 100) : null;
      changePage(target, { zoom: { scale, pagesWide, pagesTall } });
    },
    TopMargin: setMargin('top'),
    BottomMargin: setMargin('bottom'),
    LeftMargin: setMargin('left'),
    RightMargin: setMargin('right'),
    HeaderMargin: setMargin('header'),
    FooterMargin: setMargin('footer'),
  },
  children: { HeadersFooters: headersFootersObject },
  open: {
    GetPrintAreaOrNullObject: ({ api, sheet }) =>
      sheet.page.printArea && rangeAreasObject(api, sheet, [sheet.page.printArea]),
  },
  call: {
    SetPrintArea: (target, [area]) =>
      changePage(target, { printArea: rangeArgument(target.api, target.sheet, area) }),
    SetPrintTitleRows: (target, [rows]) => {
      const { top, bottom } = rangeArgument(target.api, target.sheet, rows);
      changePage(target, { titleRows: [top, bottom] });
    },
    SetPrintMargins: (target, [unit, options]) => {
      const points = POINTS[argument(v.picklist(['Points', 'Inches', 'Centimeters']), unit)];
      const before = target.sheet.page.margins;
      const given = argument(Margins, options);
      const margin = (name: MarginName) =>
        given[name] === undefined ? before[name] : given[name] * points;
      changePage(target, {
        margins: {
          top: margin('top'),
          bottom: margin('bottom'),
          left: margin('left'),
          right: margin('right'),
          header: margin('header'),
          footer: margin('footer'),
        },
      });
    },
  },
};
