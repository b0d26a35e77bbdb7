/** Which parts a part names, by what for. */
import type { Archive } from './archive';
import { PACKAGE_LINKS, RELATIONSHIP_IDS } from './namespaces';
import { refuseFile } from './refuse';

export interface PartLink {
  readonly id: string;
  /** The last word of an office document's relationship, such as `worksheet`; else the whole type. */
  readonly type: string;
  /** A path in the archive. */
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The path that a target means when it stands in a part of `folder`. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const shortType = (type: string): string => {
  const base = RELATIONSHIP_IDS.find((prefix) => type.startsWith(`${prefix}/`));
  return base === undefined ? type : type.slice(base.length + 1);
};

/** The links of a part (`''` is the package) to parts of the archive; those out of it are left out. */
export function linksOf(archive: Archive, part: string): readonly PartLink[] {
  const path = relationshipsOf(part);
  if (!archive.has(path)) return [];
  const links: PartLink[] = [];
  archive.readXml(path, PACKAGE_LINKS, {
    open({ name, attribute }) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
      if (id === undefined || type === undefined || target === undefined)
        return refuseFile({ code: 'file-part-invalid', part: path });
      links.push({ id, type: shortType(type), part: resolve(folderOf(part), target) });
    },
  });
  return links;
}
