/** The reader of files: a script of its own, loaded when somebody chooses a file. */
export { readCards } from '../../../shared/file/read-cards';
export { readFiledCard } from '../../../shared/file/read-filed-card';
export { readWorkbook } from '../../../shared/xlsx/read';

export { fileRefusalMessage } from '../../../shared/messages/file-refusals';
export { readFileCard } from '../perform/file-cards';
export { readFileRows } from '../perform/file-rows';
