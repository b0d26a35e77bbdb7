import { LOCAL_EDITION } from '../fill';
import { broken, GOOD } from './broken';
import type { Mistake } from './broken';

/** Elements, ids and what refers to what. */
export const STRUCTURE_MISTAKES: readonly Mistake[] = [
  [
    'an element too late',
    () =>
      broken(
        '<Version>1.0.0.0</Version>\n  <ProviderName>Kartoteka</ProviderName>',
        '<ProviderName>Kartoteka</ProviderName>\n  <Version>1.0.0.0</Version>',
      ),
    ['<Version> stands too late in <OfficeApp>: it must come before <ProviderName>.'],
  ],
  [
    'the runtimes behind the form factors',
    () => {
      const runtimes = /<Runtimes>.*?<\/Runtimes>/s.exec(GOOD)?.[0] ?? '';
      return broken(runtimes, '').replace('</AllFormFactors>', `</AllFormFactors>${runtimes}`);
    },
    ['<ov:Runtimes> stands too late in <ov:Host>: it must come before <ov:AllFormFactors>.'],
  ],
  [
    'an element of another namespace',
    () => broken('<bt:Set Name="SharedRuntime"', '<Set Name="SharedRuntime"'),
    ['<ov:Set> may not stand in <bt:Sets>.', '<bt:Sets> lacks <bt:Set>.'],
  ],
  [
    'an element missing',
    () => broken('<Permissions>ReadWriteDocument</Permissions>', ''),
    ['<OfficeApp> lacks <Permissions>.'],
  ],
  [
    'an element twice',
    () =>
      broken('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Pane.Url" />'.repeat(2)),
    ['<ov:DesktopFormFactor> holds more than 1 <ov:FunctionFile>.'],
  ],
  [
    'another kind of add-in',
    () => broken('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'),
    ['<OfficeApp> has xsi:type "MailApp" where TaskPaneApp may stand.'],
  ],
  [
    'an id that is not a GUID',
    () => broken(LOCAL_EDITION.id, 'kartoteka'),
    ['<Id> is "kartoteka"; it must be a GUID.'],
  ],
  [
    'a version with a letter',
    () => broken('<Version>1.0.0.0<', '<Version>1.0b<'),
    ['<Version> is "1.0b"; it must be a version such as 1.0.0.0.'],
  ],
  [
    'a dangling resid',
    () => broken('<Label resid="HandIn.Label" />', '<Label resid="HandIn.Lable" />'),
    [
      '<ov:Label> refers to "HandIn.Lable", which is not defined.',
      'The resource "HandIn.Label" is not used.',
    ],
  ],
  [
    'a resid of another kind',
    () =>
      broken('<Description resid="HandIn.Description" />', '<Description resid="HandIn.Title" />'),
    [
      '<ov:Description> refers to "HandIn.Title" of <bt:ShortStrings>; it must be of <bt:LongStrings>.',
      'The resource "HandIn.Description" is not used.',
    ],
  ],
  [
    'a resource defined twice',
    () =>
      broken(
        '<bt:String id="Functions.Namespace"',
        '<bt:String id="Functions.Namespace" DefaultValue="KARTOTEKA" />\n<bt:String id="Functions.Namespace"',
      ),
    ['The id "Functions.Namespace" is defined twice.'],
  ],
  [
    'a resid too long',
    () => GOOD.replaceAll('"Functions.Metadata"', `"${'m'.repeat(33)}"`),
    [`The id "${'m'.repeat(33)}" has 33 characters; 32 may be.`],
  ],
  [
    'two commands of one id',
    () => broken('id="Kartoteka.HandIn"', 'id="Kartoteka.InsertCard"'),
    ['The id "Kartoteka.InsertCard" stands on the ribbon twice.'],
  ],
  [
    'a command without an id',
    () => broken(' id="Kartoteka.HandIn"', ''),
    ['<ov:Control> lacks an id.'],
  ],
  [
    'a runtime that ends with the pane',
    () => broken('lifetime="long"', 'lifetime="short"'),
    ['The runtime is not shared: its lifetime must be long.'],
  ],
  [
    'functions on a page of their own',
    () =>
      broken(
        '<Page>\n              <SourceLocation resid="Pane.Url" />',
        '<Page>\n              <SourceLocation resid="Home.Url" />',
      ),
    ['<ov:SourceLocation> refers to "Home.Url"; the runtime is "Pane.Url".'],
  ],
  [
    'no button that opens the pane by itself',
    () => broken('Office.AutoShowTaskpaneWithDocument', 'Pane'),
    ['No button opens the pane as Office.AutoShowTaskpaneWithDocument.'],
  ],
  [
    'two buttons that open the pane by themselves',
    () =>
      broken(
        '<Action xsi:type="ExecuteFunction">\n                    <FunctionName>handIn</FunctionName>',
        '<Action xsi:type="ShowTaskpane"><TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId><SourceLocation resid="Pane.Url" />',
      ),
    ['More than one button opens the pane as Office.AutoShowTaskpaneWithDocument.'],
  ],
];
