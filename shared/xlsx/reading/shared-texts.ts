/** The table of texts that cells refer to by number. */
import type { Archive } from './archive';
import { SPREADSHEET } from './namespaces';
import { textCollector } from './rich-text';

export function readSharedTexts(archive: Archive, part: string): readonly string[] {
  const texts: string[] = [];
  const collector = textCollector();
  archive.readXml(part, SPREADSHEET, {
    open({ name }) {
      collector.open(name);
    },
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}
