/** The table of texts that cells refer to by number. */
import { FILE_LIMITS } from '../limits';
import type { Archive } from './archive';
import type { Meter } from './meter';
import { SPREADSHEET } from './namespaces';
import type { XmlHandler } from './parse-xml';
import { textCollector } from './rich-text';

export function readSharedTexts(archive: Archive, part: string, meter: Meter): readonly string[] {
  const texts: string[] = [];
  const collector = textCollector();
  const handler: XmlHandler = {
    open({ name }) {
      collector.open(name);
    },
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      const text = collector.take();
      meter.text(text);
      texts.push(text);
    },
  };
  archive.readXml(part, SPREADSHEET, handler, FILE_LIMITS.sheet);
  return texts;
}
