/** `docProps/core.xml`: the title that Explorer and Excel show. No dates: the bytes tell no time. */
import { element, part, text } from './xml';

export const documentPropertiesPart = (title: string): string =>
  part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, text(title)),
      element('dc:creator', {}, text('Kartoteka')),
      element('dc:language', {}, text('pl-PL')),
    ),
  );
