import { formatDay } from '../../../shared/messages/numbers';
import type { CaseNotice } from '../../client/notices';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { fold } from './parts';

const noticeRow = (of: CaseNotice, { language }: PaneState, { procedure }: Texts): ElementNode =>
  h(
    'li',
    { key: `${of.kind} ${of.case} ${of.day}` },
    h(
      'button',
      {
        attributes: { type: 'button', class: 'row' },
        on: { click: { kind: 'open-case', id: of.case } },
      },
      h(
        'span',
        { attributes: { class: 'label' } },
        procedure.notices.kinds[of.kind](formatDay(of.day, language)),
      ),
      h('span', { attributes: { class: 'quiet' } }, of.number ?? of.receipt),
    ),
  );

/** What the daily run tells the signed-in person; nothing where there is nothing to tell. */
export const noticeList = (state: PaneState, texts: Texts): readonly PaneNode[] =>
  state.notices.length === 0
    ? []
    : [
        fold(
          'notices',
          [
            h(
              'span',
              { attributes: { class: 'summary-title' } },
              texts.procedure.notices.title(state.notices.length),
            ),
          ],
          false,
          h(
            'ul',
            { attributes: { class: 'rows' } },
            state.notices.map((of) => noticeRow(of, state, texts)),
          ),
        ),
      ];
