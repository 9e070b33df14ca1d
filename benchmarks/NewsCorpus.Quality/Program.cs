using System.Text;
using NewsCorpus.Quality;

Console.OutputEncoding = new UTF8Encoding(false);
return QualityApp.Run(args, Console.Out, Console.Error);
