/** Ways in which the text of a report reaches a field: what people copy is rarely what was saved. */
const advertisement = 'ADVERTISEMENT\n\nTry the Harbour Card for 30 days.\nSubscribe now · 4,99 a week';
const above =
  'Skip to content\nHome\nWorld\nOpinion\nWe and our 742 partners use cookies.\nAccept all\nLatest\n“Nothing of this belongs to the report,” says the menu.';
const below = 'Share\nMost read\n1. The herring is late\n2. What the tide brought\n© All rights reserved';

const paragraphs = /\n[ \t]*\n/;

export const pasteStyles: Readonly<Record<string, (report: string) => string>> = {
  'as it is': (report) => report,
  'straight marks': (report) => report.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'"),
  'curly marks': (report) =>
    report
      .replace(/(^|[\s([])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|[\s([“])'/g, '$1‘')
      .replace(/'/g, '’'),
  'hard spaces': (report) => report.replace(/ (?=\S{1,3} )/g, '\u00a0').replace(/,(?= )/g, ',\u00ad'),
  'lines of a message': (report) => report.replace(/(.{40,72}) /g, '$1\r\n'),
  'advertising in between': (report) => report.split(paragraphs).join(`\n\n${advertisement}\n\n`),
  'a whole page': (report) => `${above}\n\n${report}\n\n${advertisement}\n\n${report.slice(0, 60)}\n${below}`,
};
