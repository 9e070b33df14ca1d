using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NewsCorpus.Benchmarks.Gate;

switch (args)
{
    case ["--gate"]: return GateCommand.Run(raises: false, part: null, Console.Out);
    case ["--gate", "language"]: return GateCommand.Run(raises: false, part: "language", Console.Out);
    case ["--gate", "--raise-floors"]: return GateCommand.Run(raises: true, part: null, Console.Out);
    case [Startup.Argument]: return Startup.Run(Console.Out);
    case [LanguageSpeed.Argument]: return LanguageSpeed.Run(Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GateCommand).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun));
        return 0;
}
