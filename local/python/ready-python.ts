import { pythonFolder } from '../system/folder.ts';
import { installedEnvironment, installEnvironment, type PythonEnvironment } from './environment.ts';
import { findPython } from './find-python.ts';

/** The Python environment of this checkout, made on the first call. Says so when that takes time. */
export async function readyPython(say: (line: string) => void): Promise<PythonEnvironment> {
  const installed = await installedEnvironment(pythonFolder);
  if (installed !== undefined) return installed;
  const python = await findPython(process.env);
  say(`Fetching the local cloud (once, some 20 MB) with Python ${python.version} …`);
  return installEnvironment(pythonFolder, python);
}
