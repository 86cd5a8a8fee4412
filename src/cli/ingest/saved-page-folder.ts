import { extname } from 'node:path';

/** What browsers hang behind a page's name for the folder of its pictures, scripts and frames, in their languages. */
const endingsOfFolder =
  /^(?:_files|\.files|-filer|_fichiers|-Dateien|_archivos|_arquivos|_bestanden|_pliki|_файлы|_файли|_ficheiros|_elemei|-tiedostot)$/;

/** Whether a folder holds the pieces of a page that was saved beside it (“Web page, complete”): its frames are no reports. */
export function isFolderOfSavedPage(folder: string, beside: readonly string[]): boolean {
  return beside.some((name) => {
    const stem = name.slice(0, -extname(name).length);
    const isPage = /^\.x?html?$/i.test(extname(name));
    return isPage && folder.startsWith(stem) && endingsOfFolder.test(folder.slice(stem.length));
  });
}
