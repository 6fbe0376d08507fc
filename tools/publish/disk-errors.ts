// Which errors an operator can mend: the disk, not the program, said no. Knows no file.

const DISK_ERRORS: readonly string[] = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENOTDIR',
  'ENOENT',
  'EBUSY',
  'EDQUOT',
]

export const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && DISK_ERRORS.includes((error as NodeJS.ErrnoException).code ?? '')
