/**
 * Makes at the first call and gives the same to every later one. While developing, Vite evaluates what reads the
 * content anew when a content file changes, so what is kept here goes with the content it was made from.
 */
export function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
