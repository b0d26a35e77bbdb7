import * as v from 'valibot';
import type { PageLayoutView } from '../model';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { SheetTarget } from './api';
import { changePage } from './page-layout';

export function headersFootersObject(target: SheetTarget): HostObject {
  return hostObject(GROUP, target);
}

const GROUP: ObjectType<SheetTarget> = {
  name: 'HeaderFooterGroup',
  children: { DefaultForAllPages: (target) => hostObject(HEADER_FOOTER, target) },
};

type Part = keyof PageLayoutView['headerFooter'];

/** Excel's longest header or footer. */
const Text = v.pipe(v.string(), v.maxLength(255));

const reading = (part: Part) => (target: SheetTarget) => target.sheet.page.headerFooter[part];
const writing = (part: Part) => (target: SheetTarget, value: unknown) =>
  changePage(target, {
    headerFooter: { ...target.sheet.page.headerFooter, [part]: argument(Text, value) },
  });

const HEADER_FOOTER: ObjectType<SheetTarget> = {
  name: 'HeaderFooter',
  read: {
    LeftHeader: reading('leftHeader'),
    CenterHeader: reading('centerHeader'),
    RightHeader: reading('rightHeader'),
    LeftFooter: reading('leftFooter'),
    CenterFooter: reading('centerFooter'),
    RightFooter: reading('rightFooter'),
  },
  write: {
    LeftHeader: writing('leftHeader'),
    CenterHeader: writing('centerHeader'),
    RightHeader: writing('rightHeader'),
    LeftFooter: writing('leftFooter'),
    CenterFooter: writing('centerFooter'),
    RightFooter: writing('rightFooter'),
  },
};
