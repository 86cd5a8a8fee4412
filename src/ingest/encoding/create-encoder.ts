/** For tests: writes texts in an encoding, by asking its decoder what each byte and each pair of bytes is. */
export function createEncoder(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes);
  };
  const numbers = Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of numbers) add([byte]);
  for (const first of numbers.slice(0x81)) for (const second of numbers.slice(0x40)) add([first, second]);
  return (text) => Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? notIn(letter, label)));
}

function notIn(letter: string, label: string): never {
  throw new Error(`${label} has no “${letter}”.`);
}
