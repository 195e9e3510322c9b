// `npm start`: install what is missing, build, serve. What it does stands in setup/start.mjs; see require-node for why.
import './setup/require-node.mjs';

import('./setup/start.mjs');
