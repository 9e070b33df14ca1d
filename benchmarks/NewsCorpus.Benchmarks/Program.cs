using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NewsCorpus.Benchmarks.Gate;

switch (args)
{
    case ["--gate"]: return GateCommand.Run(raises: false, Console.Out);
    case ["--gate", "--raise-floors"]: return GateCommand.Run(raises: true, Console.Out);
    case [Startup.Argument]: return Startup.Run(Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GateCommand).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun));
        return 0;
}
