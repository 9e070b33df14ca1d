using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>
/// The processor time of the calling thread: on a shared machine wall time measures the neighbours. Outside Linux it is the wall time.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3; // CLOCK_THREAD_CPUTIME_ID of <time.h>
    private const double NanosecondsPerMillisecond = 1e6;

    /// <summary>Milliseconds since some fixed point.</summary>
    public static double Milliseconds()
    {
        if (!OperatingSystem.IsLinux()) return Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        if (GetTime(ThreadProcessorTime, out var time) != 0) throw new Win32Exception(Marshal.GetLastPInvokeError());
        return (time.Seconds * 1000.0) + (time.Nanoseconds / NanosecondsPerMillisecond);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
