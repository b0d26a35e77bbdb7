import type { HostObject } from '../protocol/host-object';
import type { Api } from './api';
import { keyValueTypes } from './key-values';

/** Any JSON, as the client sends it. */
const settings = keyValueTypes<unknown>('SettingCollection', 'Setting', (value) => value);

export function settingsObject(api: Api): HostObject {
  return settings(api.editor.workbook.settings);
}
