import { expect, test } from 'vitest';
import { isFolderOfSavedPage } from './saved-page-folder.ts';

test.each([
  ['Ferry sails_files', ['Ferry sails.html'], true],
  ['Ferry sails-Dateien', ['Ferry sails.htm'], true],
  ['Паром_файлы', ['Паром.html'], true],
  ['Ferry sails_files', ['Another.html'], false],
  ['Ferry sails_files', ['Ferry sails.txt'], false],
  ['Ferry', ['Ferry.html'], false],
])('the folder “%s” beside %j belongs to a saved page: %s', (folder, beside, expected) => {
  expect(isFolderOfSavedPage(folder, beside)).toBe(expected);
});
