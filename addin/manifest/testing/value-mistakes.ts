import { broken } from './broken';
import type { Mistake } from './broken';

const long = (length: number): string => 'ż'.repeat(length);

/** Texts, addresses and icons. */
export const VALUE_MISTAKES: readonly Mistake[] = [
  [
    'a name too long',
    () => broken('DefaultValue="Kartoteka (lokalnie)"', `DefaultValue="${long(126)}"`),
    ['<DisplayName> has 126 characters; 125 may be.'],
  ],
  [
    'a short text too long in translation',
    () => broken('Value="Insert card"', `Value="${long(126)}"`),
    ['<bt:String> "InsertCard.Label" has 126 characters; 125 may be.'],
  ],
  [
    'a long text too long',
    () =>
      broken(
        'Value="Shows Kartoteka’s panel: your cases, the cards in this workbook and what they still lack."',
        `Value="${long(251)}"`,
      ),
    ['<bt:String> "OpenPanel.Description" has 251 characters; 250 may be.'],
  ],
  [
    'an empty text',
    () => broken('DefaultValue="Złóż"', 'DefaultValue=""'),
    ['<bt:String> "HandIn.Label" has an empty value.'],
  ],
  [
    'an address without encryption',
    () => broken('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'),
    ['<SupportUrl> is "http://localhost:8787/"; it must be an https address.'],
  ],
  [
    'a domain that is no address',
    () =>
      broken('<AppDomain>https://login.microsoftonline.com<', '<AppDomain>microsoftonline.com<'),
    ['<AppDomain> is "microsoftonline.com"; it must be an https address.'],
  ],
  [
    'an address too long',
    () => broken('addin/functions.json"', `addin/functions.json?${'a'.repeat(2048)}"`),
    ['<bt:Url> "Functions.Metadata" has 2092 characters; 2048 may be.'],
  ],
  [
    'a translation into the default language',
    () =>
      broken(
        '<bt:Override Locale="en-US" Value="Hand in" />',
        '<bt:Override Locale="en-US" Value="Hand in" /><bt:Override Locale="pl-PL" Value="Złóż" />',
      ),
    ['<bt:String> "HandIn.Label" overrides pl-PL, which is the default.'],
  ],
  [
    'a translation twice',
    () =>
      broken(
        '<bt:Override Locale="en-US" Value="Hand in" />',
        '<bt:Override Locale="en-US" Value="Hand in" />'.repeat(2),
      ),
    ['<bt:String> "HandIn.Label" is translated into en-US twice.'],
  ],
  [
    'a language without its country',
    () =>
      broken(
        '<bt:Override Locale="en-US" Value="Hand in" />',
        '<bt:Override Locale="en-US" Value="Hand in" /><bt:Override Locale="uk" Value="Подати" />',
      ),
    ['<bt:String> "HandIn.Label" is translated into "uk"; write it as en-US.'],
  ],
  [
    'a text left untranslated',
    () => broken('<bt:Override Locale="en-US" Value="Hand in" />', ''),
    ['<bt:String> "HandIn.Label" is not translated into en-US.'],
  ],
  [
    'a translated namespace',
    () =>
      broken(
        'DefaultValue="KARTOTEKA" />',
        'DefaultValue="KARTOTEKA"><bt:Override Locale="en-US" Value="REGISTER" /></bt:String>',
      ),
    [
      '<bt:String> "Functions.Namespace" is the namespace of the functions; it must not be translated.',
    ],
  ],
  [
    'a namespace with a hyphen',
    () => broken('DefaultValue="KARTOTEKA"', 'DefaultValue="KARTO-TEKA"'),
    [
      '<bt:String> "Functions.Namespace" is "KARTO-TEKA"; a namespace has capitals, digits, "_" and ".".',
    ],
  ],
  [
    'an icon without a size that Office needs',
    () =>
      broken('<bt:Image size="80" resid="HandIn.80" />', '').replace(
        /<bt:Image id="HandIn\.80".*?\/>/,
        '',
      ),
    ['<ov:Icon> lacks the size 80.'],
  ],
  [
    'an icon of a size unknown to Office',
    () =>
      broken(
        '<bt:Image size="20" resid="HandIn.20" />',
        '<bt:Image size="21" resid="HandIn.20" />',
      ),
    [
      'An icon of size "21" is not known to Office.',
      'https://localhost:8787/addin/icons/hand-in-20.png has 20 × 20 pixels; it must have 21 × 21.',
    ],
  ],
  [
    'a picture of another size',
    () =>
      broken(
        'DefaultValue="https://localhost:8787/addin/icons/mark-64.png" />\n  <Sup',
        'DefaultValue="https://localhost:8787/addin/icons/mark-128.png" />\n  <Sup',
      ),
    ['https://localhost:8787/addin/icons/mark-128.png has 128 × 128 pixels; it must have 64 × 64.'],
  ],
  [
    'a picture that is not there',
    () => broken('icons/hand-in-16.png', 'icons/hand-in-17.png'),
    ['There is no PNG for https://localhost:8787/addin/icons/hand-in-17.png.'],
  ],
];
