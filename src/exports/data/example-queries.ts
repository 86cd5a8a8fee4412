import { t } from '../../messages/say.ts';

interface ExampleQuery {
  readonly tool: string;
  readonly does: string;
  readonly text: string;
}

/** Questions to the data, each with the tool that answers it. `home` is where the data stand: https://file.example/data/. */
export function exampleQueries(home: string): readonly ExampleQuery[] {
  return [
    {
      tool: 'DuckDB',
      does: t`Who is quoted how often, over HTTP and without a copy`,
      text: `SELECT speaker_names, count(*) FROM '${home}quotes.parquet' GROUP BY ALL ORDER BY 2 DESC;`,
    },
    {
      tool: 'DuckDB',
      does: t`Questions to which reports give answers that cannot all be true`,
      text: `SELECT asks, outlet, value_words, printed FROM '${home}claims.parquet' WHERE difference = 'conflict' ORDER BY event, fact;`,
    },
    {
      tool: 'SQLite',
      does: t`Quotes in which words stand, the best first`,
      text: "SELECT quotes.speaker_names, quotes.words FROM quotes_fts JOIN quotes ON quotes.rowid = quotes_fts.rowid WHERE quotes_fts MATCH 'agreement' ORDER BY rank;",
    },
    {
      tool: 'PostgreSQL',
      does: t`All tables, from the folder of the CSV files, and then the quotes that have some letters anywhere`,
      text: "psql -d news -f postgresql.sql\nSELECT speaker_names, words FROM dateline.quotes WHERE words ILIKE '%agree%';",
    },
    { tool: 'Datasette', does: t`The database as pages`, text: 'datasette dateline.sqlite' },
    {
      tool: t`A spreadsheet`,
      does: t`The quotes as a sheet that is up to date`,
      text: `=IMPORTDATA("${home}quotes.csv")`,
    },
  ];
}
