using System.ComponentModel;
using System.Runtime.InteropServices;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>The processor time, user and system, of child processes that have ended.</summary>
internal static partial class ChildClock
{
    private const int Children = -1; // RUSAGE_CHILDREN of <sys/resource.h>

    /// <summary>Whether this system tells it.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>Runs what starts and awaits child processes, and gives the milliseconds that they took.</summary>
    public static double Measure(Action run)
    {
        var start = Milliseconds();
        run();
        return Milliseconds() - start;
    }

    private static double Milliseconds()
    {
        if (GetUsage(Children, out var usage) != 0) throw new Win32Exception(Marshal.GetLastPInvokeError());
        return ((usage.UserSeconds + usage.SystemSeconds) * 1000.0) + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1000.0);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, out ResourceUsage usage);

    /// <summary>The start of <c>struct rusage</c>; the rest, 14 numbers on 64-bit systems, is room for what is not asked.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
    }
}
