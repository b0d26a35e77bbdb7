import { describe, expect, it } from 'vitest';
import { SAMPLE, SECOND } from './testing/sample-plan';
import { findAll, parseXml, partOf, partsOf } from './testing/xml-tree';
import { writeWorkbook } from './write';

const file = writeWorkbook([SAMPLE, SECOND]);

describe('the file', () => {
  it('is the same bytes each time', () => {
    expect(writeWorkbook([SAMPLE, SECOND])).toEqual(file);
  });

  it('has well-formed parts only, the content types first', () => {
    const parts = partsOf(file);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    expect(parts.size).toBeGreaterThan(10);
    for (const xml of parts.values()) expect(parseXml(xml).name).not.toBe('');
  });

  it('says of each part what it is', () => {
    const types = partOf(file, '[Content_Types].xml');
    const named = findAll(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const paths = [...partsOf(file).keys()].map((path) => `/${path}`);
    expect(paths).toEqual(expect.arrayContaining(named));
    expect(named).toContain('/xl/worksheets/sheet3.xml');
    const plain = paths.filter((path) => !named.includes(path) && !path.endsWith('.rels'));
    expect(plain).toEqual(['/[Content_Types].xml', '/customXml/item1.xml']);
  });

  it('has every part that a relationship names, and no part without one', () => {
    const parts = partsOf(file);
    const targets = [...parts.keys()]
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => {
        const base = `https://file/${path.replace(/_rels\/[^/]*$/, '')}`;
        return findAll(partOf(file, path), 'Relationship').map(({ attributes }) =>
          new URL(attributes['Target'] ?? '', base).pathname.slice(1),
        );
      });
    const parted = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(targets.toSorted()).toEqual(parted.toSorted());
  });

  it('tells no time', () => {
    const times = new Set<number>();
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 14 < file.length; at += 1)
      if (view.getUint32(at, true) === 0x0403_4b50) times.add(view.getUint32(at + 10, true));
    // DOS date 1980-01-01 (0x0021), time 12:00 (0x6000).
    expect([...times]).toEqual([0x0021_6000]);
  });
});
