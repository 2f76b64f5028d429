@echo off
rem Starts Peristiwa. PERISTIWA_JAVA_OPTS adds options for the Java machine.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow %PERISTIWA_JAVA_OPTS% -jar "%~dp0lib\launcher.jar" %*
exit /b %ERRORLEVEL%
