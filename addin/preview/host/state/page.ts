import type { PageLayoutView } from '../model';

/** A new sheet's print set-up, in Poland; margins in points. */
export function defaultPage(): PageLayoutView {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    zoom: { scale: 100, pagesWide: null, pagesTall: null },
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    headerFooter: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    rowBreaks: [],
  };
}
