/** What somebody said, as a heading calls it. */
const spoken =
  'transcript|readout|remarks|statements?|press (?:conference|briefing|availability)|news conference|briefing|speech|address|interview|testimony';
const spokenAbroad =
  'pressekonferenz|rede(?! )|regierungserklärung|discours|conférence de presse|discurso|rueda de prensa|conferencia de prensa';
/** Words that take endings. */
const spokenInCyrillic =
  '(?:совместная )?(?:пресс-конференция|стенограмм)|выступление|заявление|заява|виступ|промова|брифинг|інтерв|интервью';
const how = 'full|rush|read|watch|joint|opening|closing|prepared|complete|text of|in full';
const whose =
  "(?:\\p{L}[\\p{L}.-]* ){0,4}\\p{L}[\\p{L}.-]*(?:['’]s|s['’]) (?:(?:full|opening|closing|prepared|joint) )?";
const opens = new RegExp(
  `^(?:(?:${how})[: ]+(?:the )?){0,3}(?:${whose})?(?:(?:${spoken}|${spokenAbroad})(?!\\p{L})|${spokenInCyrillic})`,
  'iu',
);
const delivers = new RegExp(
  `^(?:\\p{L}\\S* ){1,6}(?:delivers?|gives?|makes?|holds?|participates? in)(?: an?| the)? (?:(?:joint|opening|closing) )?(?:${spoken})(?!\\p{L})`,
  'iu',
);
const anywhere = new RegExp(`(?<!\\p{L})(?:${spoken})(?!\\p{L})`, 'iu');

/** Whether a headline is that of a record: “Remarks by …”, “Holt’s speech in …”, “Holt delivers remarks”. */
export function isRecordHeadline(headline: string): boolean {
  return opens.test(headline) || delivers.test(headline);
}

/** Whether a line speaks of something that was said, so that it is more than the day in it. */
export function namesSpeech(line: string): boolean {
  return anywhere.test(line) || opens.test(line);
}
