import workerpool from 'workerpool';
import { analyze } from '../../nlp/analyze.ts';

// One thread of the pool in pool.ts: takes one article at a time.
workerpool.worker({ analyze });
