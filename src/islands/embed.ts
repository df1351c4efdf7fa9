/** The one script of a chart in a frame: it tells the page around it how high the chart is, and nothing else. */
const tell = () => {
	window.parent.postMessage({ chartHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
};
if (window.parent !== window) new ResizeObserver(tell).observe(document.body);
