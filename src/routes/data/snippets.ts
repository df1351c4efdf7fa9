/** Code that loads the data, one example a tool. */
import { m } from '#lib/paraglide/messages.js';

export interface Snippet {
	/** The tool by its name. */
	readonly tool: string;
	readonly code: string;
}

/**
 * Examples that begin with a check of the bytes.
 *
 * @param origin where the site stands; `null` where that is not known: what stands for it is replaced when it is copied
 */
export function snippets(origin: string | null): Snippet[] {
	const data = `${origin ?? m.share_root()}/data`;
	return [
		{
			tool: 'curl + sha256sum',
			code: `curl -O ${data}/figures.csv\ncurl -s ${data}/sha256sums.txt | sha256sum -c --ignore-missing`
		},
		{
			tool: 'Python, pandas',
			code: `import pandas as pd\nfigures = pd.read_csv("${data}/figures.csv", keep_default_na=False, na_values=[""])\n# or, with types: pd.read_parquet("${data}/figures.parquet")`
		},
		{
			tool: 'Python, Polars',
			code: `import polars as pl\nfigures = pl.read_parquet("${data}/figures.parquet")`
		},
		{
			tool: 'R',
			code: `figures <- read.csv("${data}/figures.csv", encoding = "UTF-8", na.strings = "")`
		},
		{
			tool: 'DuckDB',
			code: `SELECT origin, label, value_as_stated, credibility\nFROM '${data}/figures.parquet'\nWHERE measure_id IS NOT NULL ORDER BY id;`
		},
		{
			tool: 'JavaScript',
			code: `const answer = await fetch("${data}/figures.json");\nconst { version, rows } = await answer.json();`
		},
		{
			tool: 'Excel, Power Query',
			code: `let\n  Bytes = Web.Contents("${data}/figures.csv"),\n  Table = Csv.Document(Bytes, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])\nin\n  Table.PromoteHeaders(Table)`
		},
		{ tool: 'Google Sheets', code: `=IMPORTDATA("${data}/figures.csv")` },
		{
			tool: 'ClickHouse',
			code: `SELECT count() FROM url('${data}/figures.parquet', 'Parquet');`
		},
		{
			tool: 'Spark',
			code: `# copy figures.parquet to object storage first\nfigures = spark.read.parquet("s3a://BUCKET/figures.parquet")`
		},
		{
			tool: 'Trino',
			code: `-- copy figures.parquet to object storage first, under a folder of its own\nCREATE TABLE hive.default.figures (id varchar, label varchar, origin varchar /* and so on, see the codebook */)\nWITH (external_location = 's3a://BUCKET/figures/', format = 'PARQUET');`
		}
	];
}
