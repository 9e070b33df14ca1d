Console.Error.WriteLine("NewsCorpus.Benchmarks");
return 2;
