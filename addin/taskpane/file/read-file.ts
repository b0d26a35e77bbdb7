/** The reader of files and what shows them: a script of its own, loaded when somebody chooses a file. */
export { readChosenFile } from '../perform/chosen-file';
export { putFileRows } from '../perform/file-rows';
export { insertFileCards } from '../perform/insert-file-cards';
