Console.Error.WriteLine("NewsCorpus.Training");
return 2;
