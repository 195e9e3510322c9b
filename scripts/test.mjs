// `npm test`: install what is missing, then every check. What it does stands in setup/test.mjs; see require-node for why.
import './setup/require-node.mjs';

import('./setup/test.mjs');
