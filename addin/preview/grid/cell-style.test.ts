import { describe, expect, it } from 'vitest';
import { DEFAULT_FORMAT } from '../host/state/format';
import { cellCss } from './cell-style';

const NO_LINES = { right: null, bottom: null, open: false };

describe('looks of cells', () => {
  it('puts numbers right, texts left and errors in the middle when the format leaves it open', () => {
    expect(cellCss(DEFAULT_FORMAT, 1, NO_LINES)).toContain('text-align:right');
    expect(cellCss(DEFAULT_FORMAT, 'a', NO_LINES)).toContain('text-align:left');
    expect(cellCss(DEFAULT_FORMAT, { error: '#N/A' }, NO_LINES)).toContain('text-align:center');
    const centred = { ...DEFAULT_FORMAT, horizontal: 'Center' as const };
    expect(cellCss(centred, 1, NO_LINES)).toContain('text-align:center');
  });

  it('keeps line breaks only where text wraps', () => {
    expect(cellCss(DEFAULT_FORMAT, 'a', NO_LINES)).toContain('white-space:pre;');
    const wrapped = { ...DEFAULT_FORMAT, wrap: true };
    expect(cellCss(wrapped, 'a', NO_LINES)).toContain('white-space:pre-wrap;');
  });

  it('draws lines, and hides the gridline under a fill', () => {
    const line = { style: 'Continuous', weight: 'Medium', colour: '#C9D1D9' } as const;
    const filled = { ...DEFAULT_FORMAT, fill: '#EAF0F7' as const };
    const css = cellCss(filled, null, { right: line, bottom: null, open: true });
    expect(css).toContain('border-right:2px solid #C9D1D9;');
    expect(css).toContain('border-bottom-color:#EAF0F7;');
  });

  it('leaves the gridline out that text runs over', () => {
    expect(cellCss(DEFAULT_FORMAT, null, { ...NO_LINES, open: true })).toContain(
      'border-right-color:transparent;',
    );
  });

  it('leaves room over text at the top of a cell, as Excel does', () => {
    expect(cellCss(DEFAULT_FORMAT, 'a', NO_LINES)).not.toContain('--kt-top');
    const atTop = { ...DEFAULT_FORMAT, vertical: 'Top' as const };
    expect(cellCss(atTop, 'a', NO_LINES)).toContain('--kt-top:2px;');
  });

  it('lets no name of a font end its declaration', () => {
    const odd = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: 'A";color:red;"' } };
    expect(cellCss(odd, null, NO_LINES)).toContain('"A;color:red;"');
  });
});
