/** "speeches", "people", but not "ferry", "boss", "bus". */
export function isPlural(word: string): boolean {
  return /[a-z]{2}[^su]s$|^(?:people|men|women|police)$/.test(word);
}
