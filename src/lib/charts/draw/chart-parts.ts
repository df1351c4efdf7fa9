/** The parts of Chart.js that our charts need; all others stay out of the bundle. */
import {
	BarController,
	BarElement,
	BasicPlatform,
	Chart,
	LinearScale,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController
} from 'chart.js';

Chart.register(
	BarController,
	BarElement,
	LinearScale,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController
);

export { BasicPlatform, Chart };
