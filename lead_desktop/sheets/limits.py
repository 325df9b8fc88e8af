"""How large a file may be, and how much memory and time the process that reads it may take."""

import sys

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes: what can be kept as a paper."""
MOST_INFLATED = 256 * 1024 * 1024
"""Bytes that the parts of a packed file may have together."""
MOST_PARTS = 2_000
MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 100_000, 1_000, 2_000_000
"""Rows with something in them, columns, and filled cells of one sheet."""
MOST_AREA = 12_000_000
"""Cells between the first and the last filled one."""
MOST_SHEETS = 100

MEMORY = 1024 * 1024 * 1024
"""Bytes that the reading process may take."""
PROCESSOR_SECONDS, WALL_SECONDS = 40, 60


def limit_this_process() -> None:
    """Take from this process the right to use more memory or processor time than is safe."""
    if sys.platform == "win32":
        _limit_by_job()
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_TIME, _PROCESS_MEMORY, _DIE_ON_UNHANDLED = 0x2, 0x100, 0x400
    _EXTENDED_LIMITS = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("per_process_user_time", ctypes.c_int64), ("per_job_user_time", ctypes.c_int64),
            ("flags", wintypes.DWORD), ("least_working_set", ctypes.c_size_t), ("most_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD), ("affinity", ctypes.c_size_t), ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )  # fmt: skip

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic), ("counters", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t), ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
        )  # fmt: skip

    def _limit_by_job() -> None:
        """Put this process into a job of its own with limits; the job ends with the process."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = kernel.CreateJobObjectW(None, None)
        limits = _Extended()
        limits.basic.flags = _PROCESS_TIME | _PROCESS_MEMORY | _DIE_ON_UNHANDLED
        limits.basic.per_process_user_time = PROCESSOR_SECONDS * 10_000_000
        limits.process_memory = MEMORY
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(wintypes.HANDLE(job), _EXTENDED_LIMITS, ctypes.byref(limits), size)
        if not kernel.AssignProcessToJobObject(wintypes.HANDLE(job), wintypes.HANDLE(kernel.GetCurrentProcess())):
            raise OSError(ctypes.get_last_error(), "the reading process cannot be limited")
