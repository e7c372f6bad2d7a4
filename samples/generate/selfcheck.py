def main(folder): return 0
