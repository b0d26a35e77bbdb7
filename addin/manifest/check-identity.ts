import { allNamed } from './element';
import type { Element } from './element';
import type { Fault } from './fault';

const FORMATS: readonly { readonly name: string; readonly form: RegExp; readonly as: string }[] = [
  {
    name: 'Id',
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    as: 'a GUID',
  },
  { name: 'Version', form: /^\d{1,5}(\.\d{1,5}){1,3}$/, as: 'a version such as 1.0.0.0' },
  { name: 'DefaultLocale', form: /^[a-z]{2,3}-[A-Z]{2}$/, as: 'a language such as pl-PL' },
];

const LONGEST_ID = 125;

/** Id, version and language of the add-in; ids of what it puts on the ribbon. */
export function checkIdentity(root: Element): readonly Fault[] {
  const ribbon = ['ov:CustomTab', 'ov:Group', 'ov:Control'].flatMap((name) => allNamed(root, name));
  return [
    ...FORMATS.flatMap(({ name, form, as }) =>
      root.children
        .filter((element) => element.name === name && !form.test(element.text))
        .map(({ line, text }) => ({ line, message: `<${name}> is "${text}"; it must be ${as}.` })),
    ),
    ...ribbon.flatMap((element, index) => checkId(element, ribbon.slice(0, index))),
  ];
}

function checkId(element: Element, before: readonly Element[]): readonly Fault[] {
  const { line, name } = element;
  const id = element.attributes.get('id') ?? '';
  if (id === '') return [{ line, message: `<${name}> lacks an id.` }];
  if (id.length > LONGEST_ID) {
    return [{ line, message: `<${name}> has an id of ${id.length} characters; 125 may be.` }];
  }
  return before.some((other) => other.attributes.get('id') === id)
    ? [{ line, message: `The id "${id}" stands on the ribbon twice.` }]
    : [];
}
