/** Brings the catalogues of the interface up to what the code says: `npm run messages`, after a text of a page changed. */
import { existsSync, readFileSync } from 'node:fs';
import { codeLanguage } from '../messages/catalogue.ts';
import { siteLanguages } from '../messages/languages.ts';
import { countOf } from '../text/count-of.ts';
import { keysOf } from '../text/tables/keys-of.ts';
import { createCommand, telling } from './command/create-command.ts';

const folder = 'src/messages/catalogues';

/** `npm run messages`. */
export const messagesCommand = createCommand(
  'messages',
  `Writes into ${folder}/ a gettext catalogue for each language of the interface, with every text that the code says to readers.`,
)
  .option('--dry-run', 'say how much is translated, write nothing')
  .action(telling(writeCatalogues));

async function writeCatalogues({ dryRun }: { readonly dryRun?: true }): Promise<void> {
  const [{ readInterfaceTexts }, { writePo }, { countTranslated }, { replaceWholeFile }] = await Promise.all([
    import('./messages/texts-of-code.ts'),
    import('./messages/po-file.ts'),
    import('../collections/published/count-translated.ts'),
    import('./disk/write-whole-file.ts'),
  ]);
  const texts = readInterfaceTexts();
  for (const language of keysOf(siteLanguages)) {
    const file = `${folder}/${language}.po`;
    const former = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const written = writePo(texts, language, former);
    if (!dryRun) replaceWholeFile(file, written);
    const { translated, drafts } = countTranslated(written);
    if (language !== codeLanguage)
      console.log(
        `${file}: ${translated} of ${countOf(texts.length, 'text')}, ${drafts} of them drafts for review.`,
      );
  }
}
