/** One thing that was judged: what speaks for it and against it as numbers, what is known beforehand, and how it came out. */
export interface Case {
  readonly features: readonly number[];
  /** Logits that are held and not fitted. */
  readonly held: number;
  readonly right: boolean;
}

const ridge = 0.3;
const most = 40;
const fine = 1e-8;

/** Logistic regression by Newton’s method with a ridge on all weights but the first, the constant. */
export function fitLogistic(cases: readonly Case[]): readonly number[] {
  const size = (cases[0]?.features.length ?? 0) + 1;
  let weights: readonly number[] = Array<number>(size).fill(0);
  for (let round = 0; round < most; round += 1) {
    const { slope, bend } = derive(cases, weights);
    const step = solve(bend, slope);
    weights = weights.map((weight, index) => weight - at(step, index));
    if (step.every((change) => Math.abs(change) < fine)) break;
  }
  return weights;
}

/** The logit of a case by the weights of a fit. */
export function logitOf({ features, held }: Omit<Case, 'right'>, weights: readonly number[]): number {
  return features.reduce((sum, value, index) => sum + value * at(weights, index + 1), at(weights, 0) + held);
}

/** First and second derivative of the error. */
function derive(cases: readonly Case[], weights: readonly number[]) {
  const slope: number[] = weights.map((weight, index) => (index === 0 ? 0 : ridge * weight));
  const bend: readonly number[][] = weights.map((_, row) =>
    weights.map((__, column) => (row === column && row > 0 ? ridge : 0)),
  );
  for (const one of cases) {
    const chance = 1 / (1 + Math.exp(-logitOf(one, weights)));
    const values = [1, ...one.features];
    for (const [row, value] of values.entries()) {
      if (value === 0) continue;
      slope[row] = at(slope, row) + value * (chance - Number(one.right));
      const line = bend[row] ?? [];
      for (const [column, other] of values.entries())
        line[column] = at(line, column) + value * other * chance * (1 - chance);
    }
  }
  return { slope, bend };
}

/** The solution of linear equations by elimination, the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const [index, row] of rows.entries()) {
      if (row === pivot) continue;
      const share = at(row, column) / at(pivot, column);
      rows[index] = row.map((value, place) => value - share * at(pivot, place));
    }
  }
  return rows.map((row, index) => at(row, rows.length) / at(row, index));
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
