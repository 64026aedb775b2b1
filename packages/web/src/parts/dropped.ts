const MOST = 5000;

/** The files of a drop, those in dropped folders too. To be called while the drop is handled. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Array.from(transfer.files);
  const files: File[] = [];
  const open: FileSystemEntry[] = entries;
  for (let entry = open.shift(); entry !== undefined && files.length < MOST; entry = open.shift()) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
    else open.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

/** Name of the folder, when one was dropped and nothing else. */
export function folderOf(transfer: DataTransfer): string | undefined {
  const [only, ...more] = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  return more.length === 0 && only?.isDirectory ? only.name : undefined;
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
