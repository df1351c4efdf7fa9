/** The same chart of a few numbers as others would put it on a page: each a document and the files that it loads. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One bar of the chart. */
export interface Bar {
	readonly label: string;
	readonly value: number;
}

/** A page to measure. */
export interface Peer {
	readonly name: string;
	/** Finds what is drawn, on the page. */
	readonly chart: string;
	/** What is served, by its path from the root; `index.html` is the page. */
	readonly files: ReadonlyMap<string, string>;
}

const installed = (path: string) =>
	readFileSync(fileURLToPath(new URL(`node_modules/${path}`, import.meta.url)), 'utf8');

function documentOf(body: string, scripts: readonly string[]): string {
	const tags = scripts.map((name) => `<script src="${name}"></script>`).join('');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Numbers by year</title><h1>Numbers by year</h1>${body}${tags}</html>`;
}

/** A page that draws with a script from a registry, without a bundler, as their guides show it. */
function drawn(name: string, target: string, libraries: ReadonlyMap<string, string>, code: string): Peer {
	const names = [...libraries.keys(), 'draw.js'];
	return {
		name,
		chart: target.startsWith('<canvas') ? 'canvas' : '#chart svg, #chart canvas',
		files: new Map([['index.html', documentOf(target, names)], ...libraries, ['draw.js', code]])
	};
}

/** Every peer, the plainest first. */
export function peersOf(bars: readonly Bar[]): Peer[] {
	const labels = JSON.stringify(bars.map(({ label }) => label));
	const values = JSON.stringify(bars.map(({ value }) => value));
	const most = Math.max(...bars.map(({ value }) => value));
	const shapes = bars.map(({ label, value }, index) => {
		const y = String(index * 24);
		const width = String(Math.round((value / most) * 200));
		return `<text x="0" y="${y}" dy="15">${label}</text><rect x="60" y="${y}" width="${width}" height="18"/><text x="265" y="${y}" dy="15">${String(value)}</text>`;
	});
	const height = String(bars.length * 24);
	const box = '<div id="chart" style="width:340px;height:320px"></div>';
	return [
		{
			name: 'HTML and SVG without a script',
			chart: 'svg',
			files: new Map([
				[
					'index.html',
					documentOf(`<svg viewBox="0 0 340 ${height}" width="340">${shapes.join('')}</svg>`, [])
				]
			])
		},
		drawn(
			'Chart.js',
			'<canvas id="chart" width="340" height="320"></canvas>',
			new Map([['chart.js', installed('chart.js/dist/chart.umd.min.js')]]),
			`new Chart(document.getElementById('chart'),{type:'bar',data:{labels:${labels},datasets:[{label:'Number',data:${values}}]},options:{indexAxis:'y',animation:false,responsive:false}})`
		),
		drawn(
			'ECharts',
			box,
			new Map([['echarts.js', installed('echarts/dist/echarts.min.js')]]),
			`echarts.init(document.getElementById('chart')).setOption({animation:false,xAxis:{type:'value'},yAxis:{type:'category',data:${labels}},series:[{type:'bar',data:${values}}]})`
		),
		drawn(
			'Vega-Lite',
			box,
			new Map([
				['vega.js', installed('vega/build/vega.min.js')],
				['vega-lite.js', installed('vega-lite/build/vega-lite.min.js')]
			]),
			`const rows=${labels}.map((label,i)=>({label,value:${values}[i]}));new vega.View(vega.parse(vegaLite.compile({width:240,height:300,data:{values:rows},mark:'bar',encoding:{y:{field:'label',type:'nominal'},x:{field:'value',type:'quantitative'}}}).spec),{renderer:'svg',container:'#chart'}).run()`
		),
		drawn(
			'Plotly',
			box,
			new Map([['plotly.js', installed('plotly.js-basic-dist-min/plotly-basic.min.js')]]),
			`Plotly.newPlot('chart',[{type:'bar',orientation:'h',y:${labels},x:${values}}],{width:340,height:320},{staticPlot:true})`
		)
	];
}
