using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NewsCorpus.Benchmarks.Gate;

switch (args)
{
    case ["--gate"]: return GateCommand.Run(raises: false, part: null, Console.Out);
    case ["--gate", "language"]: return GateCommand.Run(raises: false, part: "language", Console.Out);
    case ["--gate", "pdf"]: return GateCommand.Run(raises: false, part: "pdf", Console.Out);
    case ["--gate", "warc"]: return GateCommand.Run(raises: false, part: "warc", Console.Out);
    case ["--gate", "--raise-floors"]: return GateCommand.Run(raises: true, part: null, Console.Out);
    case [Startup.Argument]: return Startup.Run(Console.Out);
    case [LanguageSpeed.Argument]: return LanguageSpeed.Run(Console.Out);
    case ["--help"] or ["-h"]:
        Console.WriteLine("""
            --gate                   measures speed, allocation, growth and start-up, and fails where a figure is worse than its floor in floors.json
            --gate language          measures the language identifier alone
            --gate pdf               measures the reading of PDFs alone, against pdftotext where it is installed
            --gate warc              measures the reading of WARC archives alone, against unpacking them
            --gate --raise-floors    also moves floors to figures that are better now
            --filter PATTERN         runs benchmarks by name, such as '*Language*', and takes the other options of BenchmarkDotNet
            --list flat              names the benchmarks
            """);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GateCommand).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun));
        return 0;
}
