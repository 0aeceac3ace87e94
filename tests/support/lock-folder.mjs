// node lock-folder.mjs <folder>: locks it with the compiled code, prints "held" and stays; or prints why not and ends.
import { lockFolder } from '../../dist/storage/embedded/folder-lock.js';

try {
  const { socketFolder } = await lockFolder(process.argv[2], console.error);
  console.log(`held ${socketFolder}`);
  setInterval(() => undefined, 1_000);
} catch (error) {
  console.log(error.message);
}
