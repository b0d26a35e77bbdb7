/** Words for what the register says of itself: no step of any procedure. */
import type { Text } from './language';

/** Another number took a certificate's place. */
export const SUPERSEDED_TITLE: Text = {
  pl: 'zastąpienie innym certyfikatem',
  en: 'superseded by another certificate',
};
