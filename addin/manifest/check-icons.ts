import { allNamed } from './element';
import type { Element } from './element';
import type { Fault } from './fault';
import type { PngSize } from './png-size';

/** Office refuses a command without these; [MS-OWEMXML] 2.2.32. */
const REQUIRED = [16, 32, 80];
const ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];

/** Answers the size of the file that an address leads to, or `null` where there is none. */
export type ImageLookup = (address: string) => PngSize | null;

/** Icons: all sizes that Office needs, and every file as large as the manifest says. */
export function checkIcons(root: Element, image: ImageLookup): readonly Fault[] {
  const addresses = new Map(
    allNamed(root, 'bt:Image')
      .filter(({ parent }) => parent?.name === 'bt:Images')
      .map(({ attributes }) => [attributes.get('id'), attributes.get('DefaultValue') ?? '']),
  );
  return [
    ...[
      { name: 'IconUrl', size: 32 },
      { name: 'HighResolutionIconUrl', size: 64 },
    ].flatMap(({ name, size }) =>
      allNamed(root, name).flatMap((element) =>
        checkFile(element.line, element.attributes.get('DefaultValue') ?? '', size, image),
      ),
    ),
    ...allNamed(root, 'ov:Icon').flatMap((icon) => [
      ...checkSizes(icon),
      ...icon.children.flatMap((element) => {
        const address = addresses.get(element.attributes.get('resid'));
        // An undefined one is a fault of its resid.
        return address === undefined
          ? []
          : checkFile(element.line, address, sizeOf(element), image);
      }),
    ]),
  ];
}

const sizeOf = (element: Element): number => Number(element.attributes.get('size'));

function checkSizes(icon: Element): readonly Fault[] {
  const sizes = icon.children.map(sizeOf);
  return [
    ...REQUIRED.filter((size) => !sizes.includes(size)).map((size) => ({
      line: icon.line,
      message: `<${icon.name}> lacks the size ${size}.`,
    })),
    ...icon.children.flatMap((element, index) => {
      const size = sizeOf(element);
      if (!ALLOWED.includes(size)) {
        const said = element.attributes.get('size') ?? '';
        return [
          { line: element.line, message: `An icon of size "${said}" is not known to Office.` },
        ];
      }
      return sizes.indexOf(size) < index
        ? [{ line: element.line, message: `<${icon.name}> has the size ${size} twice.` }]
        : [];
    }),
  ];
}

function checkFile(
  line: number,
  address: string,
  size: number,
  image: ImageLookup,
): readonly Fault[] {
  const real = image(address);
  if (real === null) return [{ line, message: `There is no PNG for ${address}.` }];
  return real.width === size && real.height === size
    ? []
    : [
        {
          line,
          message: `${address} has ${real.width} × ${real.height} pixels; it must have ${size} × ${size}.`,
        },
      ];
}
