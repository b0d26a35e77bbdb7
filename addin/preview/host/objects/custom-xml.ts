import * as v from 'valibot';
import { apiError } from '../protocol/errors';
import { argument, hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import type { Api } from './api';

export function customXmlObject(api: Api): HostObject {
  return hostObject(PARTS, { api });
}

interface PartsTarget {
  readonly api: Api;
}
interface ScopedTarget extends PartsTarget {
  readonly namespace: string;
}
interface PartTarget extends PartsTarget {
  readonly id: string;
}

/** The namespace of the root element; `null` when it has none, which Excel refuses. */
function namespaceOf(xml: string): string | null {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
  );
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]+)"|'([^']+)')`).exec(root?.[2] ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

function xmlArgument(value: unknown): string {
  const xml = argument(v.string(), value);
  if (namespaceOf(xml) === null) throw apiError('InvalidArgument');
  return xml;
}

function partObject({ api }: PartsTarget, id: string): HostObject {
  return hostObject(PART, { api, id });
}

function inNamespace({ api, namespace }: ScopedTarget): readonly string[] {
  return [...api.editor.workbook.customXml]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

function found(target: PartsTarget, key: unknown): HostObject | null {
  const id = argument(v.string(), key);
  return target.api.editor.workbook.customXml.has(id) ? partObject(target, id) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw apiError('ItemNotFound');
  return object;
}

const PARTS: ObjectType<PartsTarget> = {
  name: 'CustomXmlPartCollection',
  items: (target) =>
    [...target.api.editor.workbook.customXml.keys()].map((id) => partObject(target, id)),
  item: (target, key) => required(found(target, key)),
  open: {
    Add: (target, [xml]) => {
      if (target.api.denyCustomXml) throw apiError('GeneralException');
      const id = target.api.editor.newId();
      target.api.editor.workbook.customXml.set(id, xmlArgument(xml));
      return partObject(target, id);
    },
    GetByNamespace: ({ api }, [namespace]) =>
      hostObject(SCOPED, { api, namespace: argument(v.string(), namespace) }),
    GetItemOrNullObject: (target, [id]) => found(target, id),
  },
  call: { GetCount: ({ api }) => api.editor.workbook.customXml.size },
};

const SCOPED: ObjectType<ScopedTarget> = {
  name: 'CustomXmlPartScopedCollection',
  items: (target) => inNamespace(target).map((id) => partObject(target, id)),
  item: (target, key) => required(found(target, key)),
  open: {
    GetOnlyItem: (target) => required(only(target)),
    GetOnlyItemOrNullObject: only,
    GetItemOrNullObject: (target, [id]) => found(target, id),
  },
  call: { GetCount: (target) => inNamespace(target).length },
};

function only(target: ScopedTarget): HostObject | null {
  const [id, ...more] = inNamespace(target);
  return id === undefined || more.length > 0 ? null : partObject(target, id);
}

function xmlOf({ api, id }: PartTarget): string {
  const xml = api.editor.workbook.customXml.get(id);
  if (xml === undefined) throw apiError('ItemNotFound');
  return xml;
}

const PART: ObjectType<PartTarget> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    NamespaceUri: (target) => namespaceOf(xmlOf(target)),
  },
  call: {
    GetXml: xmlOf,
    SetXml: (target, [xml]) => {
      xmlOf(target);
      target.api.editor.workbook.customXml.set(target.id, xmlArgument(xml));
    },
    Delete: (target) => {
      xmlOf(target);
      target.api.editor.workbook.customXml.delete(target.id);
    },
  },
};
