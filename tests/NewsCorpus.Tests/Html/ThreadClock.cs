using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsCorpus.Tests.Html;

/// <summary>The processor time of this thread where the system tells it (Linux); elsewhere the time on the wall.</summary>
internal static class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    public static TimeSpan Now => OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpecification
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
